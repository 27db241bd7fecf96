package org.groundbreak.confluence.decisions;

import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/**
 * Body of a call that makes a macro a decision of its own.
 *
 * @param position which of the page's decisions it is, from 0, in document order
 * @param pageVersion the version that the viewer saw
 * @param id which of the decisions that were made in this page and are no longer in it this one is (rule D19); null for none
 *     of them, so that it becomes a new one
 */
public record IdentityRequest(Integer position, Integer pageVersion, @AtMost(Limits.NAME) String id) {}
