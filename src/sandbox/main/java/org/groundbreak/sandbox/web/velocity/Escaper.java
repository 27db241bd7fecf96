package org.groundbreak.sandbox.web.velocity;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.groundbreak.sandbox.web.Html;

/** Escapes every reference whose name does not end in {@code Html}. */
public final class Escaper implements ReferenceInsertionEventHandler {
    @Override
    public Object referenceInsert(String reference, Object value) {
        String letters = reference.replaceAll("[^A-Za-z]", "");
        return value == null || letters.endsWith("Html") || letters.endsWith("html")
                ? value
                : Html.escape(value.toString());
    }
}
