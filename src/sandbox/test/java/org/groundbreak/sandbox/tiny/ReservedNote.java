package org.groundbreak.sandbox.tiny;

import net.java.ao.Entity;

/** An entity with a column no Oracle takes. */
public interface ReservedNote extends Entity {
    int getNumber();

    void setNumber(int number);
}
