package org.groundbreak.sandbox.demo;

/** One piece of the demo: what the people of Tidewheel, who rent out bicycles, have done about one epic. */
interface Scene {
    /** Does it, as these people would, and tells the guide what there is to look at. */
    void play(Confluence confluence, Jira jira, Guide guide);
}
