package org.groundbreak.link;

/**
 * The answer to a fact that was taken, or was known already.
 *
 * @param now the receiver's clock, in milliseconds since 1970
 */
public record FactReceipt(long now) {}
