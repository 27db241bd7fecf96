package org.groundbreak.confluence.meetings;

import java.util.Optional;
import org.groundbreak.store.MeetingMail;

/**
 * What one person is still to be told of a meeting (rules M2, M3 and M4): what he was told last, against how it stands.
 *
 * @param method what the message asks for
 * @param again whether he has been invited before and the meeting was moved
 * @param record what is noted of it
 */
record DueMessage(CalendarMethod method, boolean again, MeetingMail record) {

    /**
     * The message; empty when he knows.
     *
     * @param comes whether he takes part and may view the page
     * @param last what he was told last; empty for nothing
     */
    static Optional<DueMessage> of(MeetingState meeting, boolean comes, Optional<MeetingMail> last) {
        if (last.filter(known -> known.sequence() > meeting.sequence()).isPresent()) {
            return Optional.empty();
        }
        Optional<MeetingMail> invited = last.filter(known -> known.method().equals(CalendarMethod.REQUEST.name()));
        if (meeting.isPlanned() && comes) {
            return invited.filter(known -> known.revision() >= meeting.meeting().revision())
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(message(meeting, CalendarMethod.REQUEST, invited.isPresent(), last));
        }
        return invited.map(known -> message(meeting, CalendarMethod.CANCEL, true, last));
    }

    private static DueMessage message(
            MeetingState meeting, CalendarMethod method, boolean again, Optional<MeetingMail> last) {
        int nr = last.map(MeetingMail::nr).orElse(0) + 1;
        return new DueMessage(
                method, again, new MeetingMail(nr, meeting.meeting().revision(), meeting.sequence(), method.name()));
    }
}
