package org.groundbreak.decisions.hygiene;

import java.util.List;

/** Somebody is named who may not view the page. */
final class HolderWithoutView implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return HygieneRule.about("holder-without-view", sight.shown(holder -> holder.active() && !holder.mayView()));
    }
}
