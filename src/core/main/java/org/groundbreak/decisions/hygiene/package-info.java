/** What is wrong with a decision, one small class each (rule D14). Looks at what it is given and asks nobody. */
package org.groundbreak.decisions.hygiene;
