package org.groundbreak.sandbox.tiny;

import net.java.ao.Entity;

/** An entity whose table name the product does not take. */
public interface ANoteWithANameThatIsFarTooLong extends Entity {
    String getText();

    void setText(String text);
}
