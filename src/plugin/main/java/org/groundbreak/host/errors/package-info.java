/** What went wrong of ours on this node, for the health page. Knows no host. */
package org.groundbreak.host.errors;
