package org.groundbreak.confluence.settings;

import java.util.Map;

/**
 * What is to hold from now on in one part: of each setting its own value, or null to inherit it. An empty text says that
 * there shall be none.
 */
interface PartRequest {

    /** Which part. */
    SettingPart part();

    /** The version of the part that was read before; 0 where nothing had been said. */
    long version();

    /** As it was typed; null for what is inherited. */
    Map<Setting, String> typed();
}
