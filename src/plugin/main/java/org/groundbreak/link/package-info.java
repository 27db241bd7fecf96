/**
 * What the two products tell each other, the same in both (rules L2 to L7 and L12). {@link LinkFeature} is built by the
 * app of each: it keeps what is to be told in {@link Outbox}, what was told in {@link Inbox}, and sends in the background
 * and by a job ({@link FactDispatch}). Calls as the person who looks go by {@link Peer}, calls as the product, signed, by
 * {@link SignedRequests}.
 *
 * <p>The REST that takes what is told stands in {@code confluence.link} and {@code jira.link}, what is told of in {@code
 * confluence.epics}, {@code jira.epic} and {@code jira.start}.
 */
package org.groundbreak.link;
