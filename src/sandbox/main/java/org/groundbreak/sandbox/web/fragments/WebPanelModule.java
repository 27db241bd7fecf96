package org.groundbreak.sandbox.web.fragments;

import java.util.Map;
import org.groundbreak.sandbox.plugins.ModuleInstance;

/** A {@code <web-panel>}. */
public interface WebPanelModule extends ModuleInstance {
    String location();

    /** In the language of the request; empty if there is no label. */
    String label(Map<String, Object> context);

    /** The panel's HTML: what it throws is thrown. */
    String html(Map<String, Object> context);

    boolean isShown(Map<String, Object> context);
}
