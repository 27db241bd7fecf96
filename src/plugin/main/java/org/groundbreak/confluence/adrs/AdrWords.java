package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.adrs.AdrDecider;
import org.groundbreak.adrs.AdrEdge;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.adrs.AdrReading;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.adrs.RelationKind;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.words.Words;

/** What people read about ADRs, in their words. */
final class AdrWords {

    private final Words words;
    private final ConfluenceUsers users;

    AdrWords(Words words, ConfluenceUsers users) {
        this.words = words;
        this.users = users;
    }

    Words words() {
        return words;
    }

    /** Where one stands. */
    String status(AdrStatus status) {
        return words.text("adr.status." + status.code());
    }

    /** Class of AUI's lozenge for it. */
    static String lozenge(AdrStatus status) {
        return switch (status) {
            case ACCEPTED -> "aui-lozenge-success";
            case PROPOSED -> "aui-lozenge-inprogress";
            case REJECTED -> "aui-lozenge-removed";
            case SUPERSEDED, DEPRECATED -> "aui-lozenge-moved";
            case UNKNOWN -> "aui-lozenge-default";
        };
    }

    /**
     * How one relates to another, as said from one of the two.
     *
     * @param proposed whether it is so only once the one that says it is accepted
     */
    String relation(AdrEdge edge, long from, boolean proposed) {
        boolean inverse = edge.kind() != RelationKind.RELATES_TO && edge.from() != from;
        String code = inverse ? edge.kind().inverseField().code() : edge.kind().code();
        return words.text("adr.relation." + code + (proposed ? ".proposed" : ""));
    }

    /** Whether one would replace another, and is itself no more than a proposal (rule A10). */
    static boolean isProposal(AdrIndex index, AdrEdge edge) {
        return edge.kind() == RelationKind.SUPERSEDES
                && edge.statedFrom()
                && index.entry(edge.from()).adr().status().status() == AdrStatus.PROPOSED;
    }

    /** Why a page cannot be read. */
    String unreadable(AdrReading.Unreadable reason) {
        return words.text("adr.unreadable", Integer.toString(reason.line()), Integer.toString(reason.column()));
    }

    /** The names of those who decided; what is no user any more goes by what stands in the page. */
    List<String> deciders(List<AdrDecider> deciders) {
        List<String> names = new ArrayList<>();
        for (AdrDecider decider : deciders) {
            names.add(user(decider)
                    .map(ConfluenceUser::getFullName)
                    .orElseGet(() -> decider.words().isBlank() ? words.text("person.gone") : decider.words()));
        }
        return names;
    }

    /** The account a page mentions; empty for words, and for an account that was removed. */
    Optional<ConfluenceUser> user(AdrDecider decider) {
        return decider.userKey().flatMap(key -> users.withKey(new UserKey(key))).or(() -> decider.userName()
                .flatMap(users::named));
    }
}
