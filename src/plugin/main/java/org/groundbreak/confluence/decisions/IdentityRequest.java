package org.groundbreak.confluence.decisions;

/**
 * Body of a call that makes a macro a decision of its own.
 *
 * @param position which of the page's decisions it is, from 0, in document order
 * @param pageVersion the version that the viewer saw
 */
public record IdentityRequest(Integer position, Integer pageVersion) {}
