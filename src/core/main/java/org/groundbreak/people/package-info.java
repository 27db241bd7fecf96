/** Persons as the domain knows them: by number. */
package org.groundbreak.people;
