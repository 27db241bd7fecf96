/** What can happen to a spec, who may make it happen, and how it stands. The rules are S1 to S13. */
package org.groundbreak.specs;
