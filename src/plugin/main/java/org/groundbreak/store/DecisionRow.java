package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * Projection of one decision's stream and of what its page was last seen to say, for the register, the sweep and the mail;
 * made again from both at any time. Replaced, never changed. Who holds which role stands in {@link DecisionRoleRow}.
 */
@Table("DECISION")
@Preload
public interface DecisionRow extends Entity {

    @NotNull
    @Unique
    @StringLength(40)
    String getStream();

    @NotNull
    @Indexed
    long getContentId();

    /** The macro's parameter {@code id}. */
    @NotNull
    @StringLength(255)
    String getMacroId();

    /** The host's id of the space that the page was last seen in. */
    @NotNull
    @Indexed
    long getSpaceId();

    /** Whether the macro was last seen in the published page, as a decision of its own. */
    @NotNull
    boolean isPresent();

    /** Which of the page's decisions it is, from 0, in document order. */
    @NotNull
    int getPlace();

    /** Null when the page has none. */
    @StringLength(StringLength.UNLIMITED)
    String getQuestion();

    /** Null when the page says none, or none that is known. */
    @StringLength(40)
    String getArea();

    @NotNull
    @Indexed
    @StringLength(40)
    String getStatus();

    /** Days since 1970; {@link DecisionTable#NO_DAY} without a due date, {@link DecisionTable#UNREADABLE_DAY} where it is none. */
    @NotNull
    long getDueDay();

    /** When it was decided, UTC, milliseconds since 1970; 0 while it is not. */
    @NotNull
    @Indexed
    long getDecidedAt();

    /** Sequence of the event that decided it; 0 while it is not. */
    @NotNull
    long getDecidedSeq();

    /** Fingerprint of what was decided on; null while it is not decided. */
    @StringLength(100)
    String getDecidedOn();

    /** Fingerprint of what the page was last seen to say of it; null when it was not looked at. */
    @StringLength(100)
    String getSeen();

    /** The last version of the page that was looked at; 0 when none was. */
    @NotNull
    int getLookedVersion();

    /** Sequence of the last event folded in. */
    @NotNull
    long getLastSeq();

    /** The form that it was folded in, {@link DecisionTable#FORM}. */
    @NotNull
    int getForm();
}
