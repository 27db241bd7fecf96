package org.groundbreak.sandbox.tiny;

import net.java.ao.Entity;

/** A table of the tiny plugin. */
public interface Note extends Entity {
    String getText();

    void setText(String text);
}
