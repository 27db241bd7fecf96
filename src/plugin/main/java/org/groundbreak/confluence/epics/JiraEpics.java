package org.groundbreak.confluence.epics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.AskedIds;
import org.groundbreak.link.EpicTitle;
import org.groundbreak.link.FoundEpic;
import org.groundbreak.link.Peer;
import org.groundbreak.link.PeerAnswer;
import org.groundbreak.link.PeerCalls;
import org.groundbreak.specs.EpicRef;

/** Epics, asked of Jira with the viewer's own rights. */
public final class JiraEpics {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-[1-9][0-9]*");
    private static final int NOT_FOUND = 404;
    private static final String CANNOT_SEARCH = "search-failed";

    private final PeerCalls jira;

    public JiraEpics(Peer jira) {
        this.jira = new PeerCalls(jira);
    }

    /**
     * The epic of that key, which the viewer may browse.
     *
     * @throws Problem 400 no key; 404 no such epic, hidden from him, or a Jira without epics; 409 no link, not authorised; 502 Jira down or odd
     */
    public EpicRef named(String key) {
        if (key == null || !KEY.matcher(key.strip()).matches()) {
            throw Problem.badRequest("epic-no-key");
        }
        PeerAnswer.Answered answer =
                jira.get("/epics?key=" + encoded(key.strip().toUpperCase(Locale.ROOT)));
        if (answer.status() == NOT_FOUND) {
            throw Problem.notFound(jira.problemCode(answer).equals("no-epics") ? "jira-no-epics" : "epic-unknown");
        }
        return new EpicRef(
                jira.applicationId(), jira.read(answer, EpicTitle.class).issueId());
    }

    /**
     * Epics that the viewer may browse, by key or words, 20 at most, newest first, resolved ones last (rule L10).
     *
     * @param words as typed; empty for the newest
     * @throws Problem 404 a Jira without epics; 409 no link, not authorised; 502 Jira down or odd, or it cannot search
     */
    public List<FoundEpic> find(String words) {
        PeerAnswer.Answered answer = jira.get("/epics?q=" + encoded(words));
        if (answer.status() == NOT_FOUND && jira.problemCode(answer).equals("no-epics")) {
            throw Problem.notFound("jira-no-epics");
        }
        if (jira.problemCode(answer).equals(CANNOT_SEARCH)) {
            throw Problem.badGateway(CANNOT_SEARCH);
        }
        return jira.readList(answer, FoundEpic.class).stream()
                .distinct()
                .limit(AskedIds.MOST)
                .toList();
    }

    /**
     * Those of the issues that the viewer may browse; the first 20 are asked for.
     *
     * @throws Problem as in {@link #named}, but never 400 or 404
     */
    public List<EpicTitle> visible(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return List.of();
        }
        String ids = AskedIds.text(issueIds);
        return jira.readList(jira.get("/epics/titles?ids=" + ids), EpicTitle.class).stream()
                .filter(epic -> issueIds.contains(epic.issueId()))
                .distinct()
                .toList();
    }

    /**
     * The host's id of the Jira that is asked.
     *
     * @throws Problem 409 no link
     */
    public String applicationId() {
        return jira.applicationId();
    }

    /** The page of an epic in Jira. */
    public String url(EpicTitle epic) {
        return jira.displayUrl() + "/browse/" + epic.key();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
