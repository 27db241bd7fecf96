package org.groundbreak.confluence.decisions;

/**
 * Body of a call that adds an option.
 *
 * @param name what it is called
 * @param cost what it costs; may be missing
 * @param pageVersion the version that the viewer saw
 */
public record NewOptionRequest(String name, String cost, Integer pageVersion) {}
