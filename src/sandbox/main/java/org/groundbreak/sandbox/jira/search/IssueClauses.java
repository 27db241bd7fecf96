package org.groundbreak.sandbox.jira.search;

import com.atlassian.jira.jql.builder.ConditionBuilder;
import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.ValueBuilder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.host.TextQuery;
import org.groundbreak.sandbox.jira.issue.EpicField;
import org.groundbreak.sandbox.jira.issue.JiraIssue;

/** The clauses of one query as they are named one after the other; "and" binds closer than "or". */
public final class IssueClauses implements JqlClauseBuilder {
    private final Deque<Level> levels = new ArrayDeque<>();

    public IssueClauses() {
        levels.push(new Level());
    }

    /** @throws IllegalStateException when a bracket is open or an operator waits for its second clause */
    public Predicate<JiraIssue> built() {
        if (levels.size() > 1) {
            throw new IllegalStateException("a bracket is open");
        }
        return levels.peek().built();
    }

    @Override
    public JqlClauseBuilder and() {
        levels.peek().join(true);
        return this;
    }

    @Override
    public JqlClauseBuilder or() {
        levels.peek().join(false);
        return this;
    }

    @Override
    public JqlClauseBuilder sub() {
        levels.push(new Level());
        return this;
    }

    @Override
    public JqlClauseBuilder endsub() {
        Predicate<JiraIssue> inner = levels.pop().built();
        return add(inner);
    }

    @Override
    public JqlClauseBuilder unresolved() {
        return add(issue -> issue.getResolution() == null);
    }

    /** By keys, in whatever case; a key that no project has finds nothing. */
    @Override
    public JqlClauseBuilder project(String... projects) {
        Set<String> keys = Arrays.stream(projects).map(String::toUpperCase).collect(Collectors.toSet());
        return add(issue -> keys.contains(issue.getProjectObject().getKey()));
    }

    @Override
    public ConditionBuilder summary() {
        return new Condition(JiraIssue::getSummary);
    }

    @Override
    public ConditionBuilder customField(Long id) {
        if (!EpicField.NAME.getIdAsLong().equals(id)) {
            throw new NotModelled("search by custom field " + id);
        }
        return new Condition(JiraIssue::epicName);
    }

    private JqlClauseBuilder add(Predicate<JiraIssue> clause) {
        levels.peek().add(clause);
        return this;
    }

    private final class Condition implements ConditionBuilder {
        private final Function<JiraIssue, String> field;

        private Condition(Function<JiraIssue, String> field) {
            this.field = field;
        }

        @Override
        public JqlClauseBuilder like(String value) {
            TextQuery wanted = TextQuery.of(value);
            return add(issue -> wanted.matches(field.apply(issue)));
        }

        @Override
        public ValueBuilder isNot() {
            return () -> add(issue -> field.apply(issue) != null);
        }
    }

    /** Clauses between two brackets: those before the last "or", and those after it. */
    private static final class Level {
        private Predicate<JiraIssue> before;
        private Predicate<JiraIssue> last;
        private boolean joined = true;

        void join(boolean and) {
            if (joined) {
                throw new IllegalStateException("an operator without a clause before it");
            }
            joined = true;
            if (!and) {
                before = built(last);
                last = null;
            }
        }

        void add(Predicate<JiraIssue> clause) {
            if (!joined) {
                throw new IllegalStateException("two clauses without an operator between them");
            }
            joined = false;
            last = last == null ? clause : last.and(clause);
        }

        Predicate<JiraIssue> built() {
            if (joined && last != null || joined && before != null) {
                throw new IllegalStateException("an operator without a clause behind it");
            }
            return last == null ? issue -> true : built(last);
        }

        private Predicate<JiraIssue> built(Predicate<JiraIssue> group) {
            return before == null ? group : before.or(group);
        }
    }
}
