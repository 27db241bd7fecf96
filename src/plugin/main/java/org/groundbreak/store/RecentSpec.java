package org.groundbreak.store;

/**
 * A spec of which something was recorded of late.
 *
 * @param contentId of its page
 * @param spaceId the host's id of the space that the page was last seen in; 0 when it never was
 */
public record RecentSpec(long contentId, long spaceId) {}
