package org.groundbreak.confluence.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Body of the answer to what somebody did.
 *
 * @param warning what was not done with it, a sentence: the decision holds, and is not in the page yet; null for nothing
 * @param page all decisions of the page, as they are now
 */
public record DecisionAnswer(@JsonInclude(JsonInclude.Include.NON_NULL) String warning, DecisionsOfPage page) {}
