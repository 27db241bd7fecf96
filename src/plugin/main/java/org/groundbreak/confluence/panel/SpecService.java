package org.groundbreak.confluence.panel;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.specs.PageFingerprint;
import org.groundbreak.confluence.specs.Registrar;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.Authors;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.storage.Fingerprint;

/** What people do with specs in Confluence. Every method answers for whoever is signed in on this thread. */
public final class SpecService {

    private final PageAccess access;
    private final Pages pages;
    private final ConfluenceUsers persons;
    private final SpecLog specs;
    private final Registrar registrar;
    private final SpecCommands commands;

    public SpecService(
            PageAccess access,
            Pages pages,
            ConfluenceUsers persons,
            SpecLog specs,
            Registrar registrar,
            SpecCommands commands) {
        this.access = access;
        this.pages = pages;
        this.persons = persons;
        this.specs = specs;
        this.registrar = registrar;
        this.commands = commands;
    }

    /** The panel. Problems: 401, 404. */
    public SpecPanel panel(long contentId) {
        UserKey viewer = access.viewer();
        Page page = access.visible(contentId);
        return commands.panel(page, viewer);
    }

    /**
     * Registers a page that nobody noticed, or has one treated as a spec again. Problems: 401, 403 may not edit, or
     * neither driver nor administrator of the space, 404, 405, 409 no macro.
     */
    SpecPanel register(long contentId) {
        UserKey viewer = access.viewer();
        Page page = access.forCommand(contentId);
        if (specs.state(contentId).stopped()) {
            return commands.run(
                    page,
                    viewer,
                    new SpecCommand.ResumeTreatingAsSpec(
                            specs.numberOf(viewer), page.getVersion(), access.administersSpaceOf(page)));
        }
        access.requireEdit(page);
        if (!registrar.register(contentId, viewer)) {
            throw Problem.conflict("no-macro");
        }
        return commands.panel(page, viewer);
    }

    /**
     * Treats the page no longer as a spec. Problems: 401, 403 neither driver nor administrator of the space, 404, 405,
     * 409 not a spec, or not treated as one any more.
     */
    SpecPanel stop(long contentId) {
        UserKey viewer = access.viewer();
        Page page = access.forCommand(contentId);
        return commands.run(
                page,
                viewer,
                new SpecCommand.StopTreatingAsSpec(
                        specs.numberOf(viewer), page.getVersion(), access.administersSpaceOf(page)));
    }

    /**
     * Approves what the viewer saw. Problems: 401, 403 not the approver or the only author, 404, 405, 409 the content
     * changed, that version is gone, or it is approved already.
     */
    public SpecPanel approve(long contentId, int seenVersion) {
        UserKey viewer = access.viewer();
        Page page = access.forCommand(contentId);
        Fingerprint seen = pages.bodyOf(page, seenVersion)
                .map(PageFingerprint::of)
                .orElseThrow(() -> Problem.conflict("version-gone"));
        Fingerprint now = PageFingerprint.of(page.getBodyAsString());
        Map<UserKey, Integer> versions = pages.lastVersions(page);
        Set<UserKey> involved = new HashSet<>(versions.keySet());
        involved.add(viewer);
        Map<UserKey, PersonNumber> numbers = specs.numbersOf(involved);
        return commands.run(
                page,
                viewer,
                new SpecCommand.Approve(numbers.get(viewer), seenVersion, seen, now, authors(versions, numbers)));
    }

    /** Takes the approval back. Problems: 401, 403 not the approver, 404, 405, 409 not approved. */
    public SpecPanel withdraw(long contentId, Optional<String> reason) {
        UserKey viewer = access.viewer();
        Page page = access.forCommand(contentId);
        return commands.run(page, viewer, new SpecCommand.Withdraw(specs.numberOf(viewer), page.getVersion(), reason));
    }

    /**
     * Names the approver. Problems: 400 nobody of that name, deactivated, or may not view the page; 401, 403 neither
     * driver nor administrator of the space, 404, 405.
     */
    public SpecPanel nameApprover(long contentId, String userName) {
        UserKey viewer = access.viewer();
        Page page = access.forCommand(contentId);
        UserKey approver = fitApprover(page, userName).getKey();
        Map<UserKey, PersonNumber> numbers = specs.numbersOf(List.of(viewer, approver));
        return commands.run(
                page,
                viewer,
                new SpecCommand.NameApprover(
                        numbers.get(viewer),
                        page.getVersion(),
                        access.administersSpaceOf(page),
                        Optional.of(numbers.get(approver))));
    }

    private ConfluenceUser fitApprover(Page page, String userName) {
        if (userName == null || userName.isBlank()) {
            throw Problem.badRequest("approver-required");
        }
        ConfluenceUser approver =
                persons.named(userName.strip()).orElseThrow(() -> Problem.badRequest("approver-unknown", userName));
        if (persons.isDeactivated(approver)) {
            throw Problem.badRequest("approver-deactivated", approver.getFullName());
        }
        if (!access.mayView(approver, page)) {
            throw Problem.badRequest("approver-cannot-view", approver.getFullName());
        }
        return approver;
    }

    private static Authors authors(Map<UserKey, Integer> versions, Map<UserKey, PersonNumber> numbers) {
        Map<PersonNumber, Integer> byNumber = new HashMap<>();
        versions.forEach((user, version) -> byNumber.put(numbers.get(user), version));
        return new Authors(byNumber);
    }
}
