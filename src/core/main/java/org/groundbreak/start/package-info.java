/** When the implementation of an epic started, and how long after the approval. The rules are T1 to T9. */
package org.groundbreak.start;
