/**
 * The health page in Confluence's administration, and making all rows anew that are worked out (rule G2). Entry: {@link
 * RebuildFeature}; REST: {@link RebuildResource}; the page itself is that of {@code host.health}, the script {@code
 * js/admin/rebuild.js}.
 */
package org.groundbreak.confluence.health;
