package org.groundbreak.sandbox.web.fragments;

import java.util.Map;
import org.groundbreak.sandbox.plugins.ModuleInstance;

/** A {@code <web-section>}. */
public interface WebSection extends ModuleInstance {
    String location();

    String label(Map<String, Object> context);

    boolean isShown(Map<String, Object> context);
}
