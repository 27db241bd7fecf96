/** What can happen to a spec, who may make it happen, and how it stands. The rules are S1 to S15; what happens in a review stands in {@code reviews}. */
package org.groundbreak.specs;
