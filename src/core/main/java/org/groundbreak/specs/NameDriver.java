package org.groundbreak.specs;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.ReviewRefusal;

/**
 * The driver's part goes into other hands. Rule S15: the driver, a process owner or an administrator hands it over, whatever
 * the status; a spec always has one driver. Whether the new one may edit the page is for the caller to ask the host before.
 *
 * @param oversees whether the actor watches over all reviews, as a process owner or an administrator
 * @param driver who; nobody is refused
 */
public record NameDriver(PersonNumber actor, int pageVersion, boolean oversees, Optional<PersonNumber> driver)
        implements SpecCommand {

    @Override
    public Decision<SpecEvent> decide(SpecState state) {
        if (!SpecCommand.drives(state, actor, oversees)) {
            return refuse(ReviewRefusal.NOT_THE_DRIVER);
        }
        if (driver.isEmpty()) {
            return refuse(SpecRefusal.DRIVER_REQUIRED);
        }
        return driver.equals(state.driver()) ? accept() : accept(new SpecEvent.DriverNamed(driver.get()));
    }
}
