package org.groundbreak.host;

/**
 * A type that this version of the product does not have.
 *
 * @param feature ours, which is switched off for it
 * @param type fully qualified name of the host's type
 */
public record MissingType(String feature, String type) {}
