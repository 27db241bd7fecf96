/**
 * The health page, the same in both products: {@link HealthFeature} gathers the lines of all features, of the types that
 * are missing and of what went wrong (rule G1), {@link AdminGate} lets administrators in. The servlets that show it stand
 * in {@code confluence.health} and {@code jira.health}; the template is {@code health.vm}, the scripts are {@code
 * js/admin/pairing.js} and {@code rebuild.js}.
 */
package org.groundbreak.host.health;
