/** When the implementation of an epic started, and how long after the approval. The rules are T1 to T17. */
package org.groundbreak.start;
