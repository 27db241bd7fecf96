package org.groundbreak.confluence.reviews;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.reviews.PersonFinder.Part;
import org.groundbreak.confluence.specs.SpecDesk;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.InPlaceOf;
import org.groundbreak.specs.NameApprover;
import org.groundbreak.specs.NameDriver;
import org.groundbreak.specs.SpecCommand;

/**
 * Who drives a spec and who approves it. Every method answers for whoever is signed in on this thread. Whoever may not is
 * refused before anything about the other one is looked up.
 */
public final class RoleService {

    private final ReviewDesk desk;
    private final SpecDesk specs;
    private final PageAccess access;
    private final ConfluenceUsers users;

    RoleService(ReviewDesk desk, SpecDesk specs, PageAccess access, ConfluenceUsers users) {
        this.desk = desk;
        this.specs = specs;
        this.access = access;
        this.users = users;
    }

    /**
     * Names the approver (rule S3). Problems: 400 nobody of that name, deactivated, or may not view the page; 401, 403 neither
     * driver nor process owner nor administrator of the space, or may not look people up, 404, 405, 409 not a spec.
     */
    public SpecVisit nameApprover(long contentId, String userName) {
        return name(desk.openForCommand(contentId), Part.APPROVER, Optional.empty(), userName);
    }

    /** Refuses what {@link #nameApprover} would refuse, and changes nothing. Problems: the same. */
    public void requireNamingApprover(long contentId, String userName) {
        requireNaming(desk.openForCommand(contentId), Part.APPROVER, Optional.empty(), userName);
    }

    /**
     * Hands the driver's part over (rule S15). Problems: 400 nobody of that name, deactivated, or may not edit the page; 401,
     * 403 neither driver nor process owner nor administrator of the space, or may not look people up, 404, 405, 409 not a spec.
     */
    public SpecVisit nameDriver(long contentId, String userName) {
        return name(desk.openForCommand(contentId), Part.DRIVER, Optional.empty(), userName);
    }

    /** Refuses what {@link #nameDriver} would refuse, and changes nothing. Problems: the same. */
    public void requireNamingDriver(long contentId, String userName) {
        requireNaming(desk.openForCommand(contentId), Part.DRIVER, Optional.empty(), userName);
    }

    /**
     * Names the approver in place of somebody who leaves (rule S16). Problems: as of {@link #nameApprover}, and 409 he is not the
     * approver any more.
     */
    public SpecVisit replaceApprover(ReviewVisit review, PersonNumber leaving, String userName) {
        return name(review, Part.APPROVER, Optional.of(leaving), userName);
    }

    /** Refuses what {@link #replaceApprover} would refuse, and changes nothing. Problems: the same. */
    public void requireReplacingApprover(ReviewVisit review, PersonNumber leaving, String userName) {
        requireNaming(review, Part.APPROVER, Optional.of(leaving), userName);
    }

    /**
     * Hands the driver's part over from somebody who leaves (rule S16). Problems: as of {@link #nameDriver}, and 409 he is not
     * the driver any more.
     */
    public SpecVisit replaceDriver(ReviewVisit review, PersonNumber leaving, String userName) {
        return name(review, Part.DRIVER, Optional.of(leaving), userName);
    }

    /** Refuses what {@link #replaceDriver} would refuse, and changes nothing. Problems: the same. */
    public void requireReplacingDriver(ReviewVisit review, PersonNumber leaving, String userName) {
        requireNaming(review, Part.DRIVER, Optional.of(leaving), userName);
    }

    /** Refuses whoever may not name the approver, whomever. Problems: 403, 409. */
    public void requireNamingApprover(ReviewVisit review) {
        specs.require(review.visit(), naming(review, Part.APPROVER));
    }

    /** Refuses whoever may not hand the driver's part over, to whomever. Problems: 403, 409. */
    public void requireNamingDriver(ReviewVisit review) {
        specs.require(review.visit(), naming(review, Part.DRIVER));
    }

    private SpecVisit name(ReviewVisit review, Part part, Optional<PersonNumber> leaving, String userName) {
        UserKey named = named(review, part, leaving, userName);
        SpecVisit met = specs.meet(review.visit(), List.of(named));
        PersonNumber number = met.cast().numberOf(named);
        return specs.carryOut(met, actor -> inPlaceOf(leaving, naming(review, part, actor, number)));
    }

    private void requireNaming(ReviewVisit review, Part part, Optional<PersonNumber> leaving, String userName) {
        PersonNumber number = review.visit().cast().numberOf(named(review, part, leaving, userName));
        specs.require(
                review.visit(),
                inPlaceOf(leaving, naming(review, part, review.asking().actor(), number)));
    }

    private UserKey named(ReviewVisit review, Part part, Optional<PersonNumber> leaving, String userName) {
        specs.require(review.visit(), inPlaceOf(leaving, naming(review, part)));
        return new PersonFinder(access, users, review).find(part, userName);
    }

    private static SpecCommand inPlaceOf(Optional<PersonNumber> leaving, SpecCommand naming) {
        return leaving.<SpecCommand>map(person -> new InPlaceOf(naming, person)).orElse(naming);
    }

    private static SpecCommand naming(ReviewVisit review, Part part) {
        return naming(review, part, review.asking().actor(), PersonNumber.STRANGER);
    }

    private static SpecCommand naming(ReviewVisit review, Part part, PersonNumber actor, PersonNumber named) {
        boolean oversees = review.asking().rank().watchesOver();
        int version = review.visit().version();
        return part == Part.DRIVER
                ? new NameDriver(actor, version, oversees, Optional.of(named))
                : new NameApprover(actor, version, oversees, Optional.of(named));
    }
}
