package org.groundbreak.confluence.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.words.Words;

/**
 * Looks at users whom the viewer's search has found: who is there, can sign in, and may view what is to be approved.
 * Whether the viewer may know all that, whoever calls has asked before. Three calls of the host for each at most.
 */
public final class CandidateCheck {

    /** More are not looked at in one request. */
    static final int MOST = 20;

    private final ConfluenceUsers users;
    private final Words words;

    public CandidateCheck(ConfluenceUsers users, Words words) {
        this.users = users;
        this.words = words;
    }

    /**
     * Those who are meant by these user names. Unknown and deactivated ones are left out without a word.
     *
     * @param userNames as the request has them; blank ones are passed over
     * @param mayView whether somebody may view what is to be approved
     * @param reason key of the sentence for whoever may not
     * @throws Problem 400 {@code too-many-names}, {@code too-long} or {@code bad-text}
     */
    public CandidateList of(List<String> userNames, Predicate<ConfluenceUser> mayView, String reason) {
        return new CandidateList(found(userNames).stream()
                .filter(user -> !users.isDeactivated(user))
                .map(user -> candidate(user, mayView.test(user), reason))
                .sorted(Comparator.comparing(Candidate::mayView).reversed())
                .toList());
    }

    /**
     * Those who are meant by these user names, for what has no page to be viewed. Unknown ones are left out without a word.
     *
     * @param withDeactivated whether those who cannot sign in any more are there, too, and called so
     * @throws Problem as of the other
     */
    public CandidateList anywhere(List<String> userNames, boolean withDeactivated) {
        List<Candidate> people = new ArrayList<>();
        for (ConfluenceUser user : found(userNames)) {
            boolean deactivated = users.isDeactivated(user);
            if (withDeactivated || !deactivated) {
                String name =
                        deactivated ? words.text("candidate.deactivated", user.getFullName()) : user.getFullName();
                people.add(new Candidate(user.getName(), name, true, null));
            }
        }
        return new CandidateList(people);
    }

    private Collection<ConfluenceUser> found(List<String> userNames) {
        if (userNames.size() > MOST) {
            throw Problem.badRequest("too-many-names", Integer.toString(MOST));
        }
        userNames.forEach(Limits::name);
        Map<UserKey, ConfluenceUser> found = new LinkedHashMap<>();
        userNames.stream()
                .filter(name -> !name.isBlank())
                .flatMap(name -> users.named(name.strip()).stream())
                .forEach(user -> found.putIfAbsent(user.getKey(), user));
        return found.values();
    }

    private Candidate candidate(ConfluenceUser user, boolean mayView, String reason) {
        return new Candidate(user.getName(), user.getFullName(), mayView, mayView ? null : words.text(reason));
    }
}
