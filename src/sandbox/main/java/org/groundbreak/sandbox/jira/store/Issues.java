package org.groundbreak.sandbox.jira.store;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads issues, their labels and their links. Writing is {@link IssueEditor}'s. */
public final class Issues {
    /** Style of the system link type that joins an epic (source) and a child (destination). */
    public static final String EPIC_STORY = "jira_gh_epic_story";

    private static final String SELECT = "select i.*, p.pkey, (select l.source from issuelink l join issuelinktype t"
            + " on t.id = l.linktype where t.pstyle = '" + EPIC_STORY + "' and l.destination = i.id) as epic"
            + " from jiraissue i join project p on p.id = i.project where ";

    private final Sql sql;

    public Issues(Sql sql) {
        this.sql = sql;
    }

    public Optional<IssueRow> byId(long id) {
        return where("i.id = ?", id).stream().findFirst();
    }

    public Optional<IssueRow> byKey(String key) {
        return where("p.pkey || '-' || i.issuenum = ?", key).stream().findFirst();
    }

    public List<IssueRow> inProject(long projectId) {
        return where("i.project = ?", projectId);
    }

    public List<IssueRow> childrenOf(long epicId) {
        return where(childOf(), epicId);
    }

    public List<IssueRow> subTasksOf(long parentId) {
        return where("i.parent = ?", parentId);
    }

    /** The condition, with one parameter, that an issue is a child of the epic of this id. */
    public static String childOf() {
        return "i.id in (select l.destination from issuelink l join issuelinktype t on t.id = l.linktype"
                + " where t.pstyle = '" + EPIC_STORY + "' and l.source = ?)";
    }

    /** Issues for which a condition on {@code jiraissue i} and {@code project p} holds, oldest first. */
    public List<IssueRow> where(String condition, Object... arguments) {
        return sql.list(SELECT + condition + " order by i.created, i.id", IssueRow::read, arguments);
    }

    public TreeSet<String> labels(long issueId) {
        return new TreeSet<>(sql.list("select label from label where issue = ?", row -> row.getString(1), issueId));
    }

    public List<LinkRow> outwardLinks(long sourceId) {
        return links("source", sourceId);
    }

    public List<LinkRow> inwardLinks(long destinationId) {
        return links("destination", destinationId);
    }

    private List<LinkRow> links(String end, long issueId) {
        return sql.list(
                "select l.*, t.pstyle from issuelink l join issuelinktype t on t.id = l.linktype where l." + end
                        + " = ? order by l.id",
                row -> new LinkRow(
                        row.getLong("id"),
                        row.getLong("linktype"),
                        row.getString("pstyle"),
                        row.getLong("source"),
                        row.getLong("destination")),
                issueId);
    }
}
