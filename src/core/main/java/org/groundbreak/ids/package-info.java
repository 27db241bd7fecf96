/** What nobody can guess: ids, salts, seeds, nonces and keys. */
package org.groundbreak.ids;
