/** When the implementation of an epic started, and how long after the approval. The rules are T1 to T11. */
package org.groundbreak.start;
