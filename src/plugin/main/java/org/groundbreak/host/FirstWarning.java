package org.groundbreak.host;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;

/**
 * A warning that is given once and whispered from then on: of what this version of the host cannot be asked, though we ask
 * it at each page. Safe for several threads.
 */
public final class FirstWarning {

    private final Logger log;
    private final String sentence;
    private final AtomicBoolean given = new AtomicBoolean();

    /**
     * @param log of the class that asks
     * @param sentence what cannot be asked, and what is done without the answer
     */
    public FirstWarning(Logger log, String sentence) {
        this.log = log;
        this.sentence = sentence;
    }

    /** It could not be asked once more. */
    public void of(Throwable cause) {
        if (given.compareAndSet(false, true)) {
            log.warn(sentence, cause);
        } else {
            log.debug(sentence, cause);
        }
    }
}
