/** What has changed in a page since somebody judged it, side by side (rule F20), whatever the host has deleted since. */
package org.groundbreak.confluence.differences;
