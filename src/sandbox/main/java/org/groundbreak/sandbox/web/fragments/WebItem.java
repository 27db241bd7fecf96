package org.groundbreak.sandbox.web.fragments;

import java.util.Map;
import org.groundbreak.sandbox.plugins.ModuleInstance;

/** A {@code <web-item>}. */
public interface WebItem extends ModuleInstance {
    String section();

    /** In the language of the request. */
    String label(Map<String, Object> context);

    /** With the context path in front of a path; empty if the item has no link. */
    String url(Map<String, Object> context);

    /** Attribute {@code linkId} of the link, or an empty string. */
    String linkId();

    /** Parameters of the descriptor, for example {@code blueprintKey}. */
    Map<String, String> params();

    /** Whether its conditions hold; one that throws hides the item, and it is logged. */
    boolean isShown(Map<String, Object> context);
}
