/**
 * The history of specs and decisions as something to rely on: read, verified, taken out and in (rules H2, H4 and H6 to
 * H8; ADR 0033). {@link TrailFeature} is what the page and the REST methods ask; {@link TrailWatch} verifies everything
 * at night. REST: {@link TrailResource} and {@link DecisionTrailResource}; page: {@link TrailServlet} with {@code
 * trail.vm} and {@code js/trail}.
 */
package org.groundbreak.confluence.trail;
