/**
 * Decisions as DACI has them: what a page says of one, what can happen to it, who may make it happen, how it stands, and
 * what is wrong with it. The rules are D1 to D14.
 */
package org.groundbreak.decisions;
