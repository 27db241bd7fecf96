package org.groundbreak.host.health;

/**
 * What the health page offers for the pairing.
 *
 * @param makesKey whether this product makes the key; the other one takes it
 * @param paired whether there is a key now
 */
public record PairingForm(boolean makesKey, boolean paired) {}
