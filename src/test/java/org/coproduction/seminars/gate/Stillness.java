package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;

/** Nothing plays or moves by itself, and nothing moves at all for those who ask for that. */
final class Stillness implements Check {

    private static final Script PLAYING = Script.named("playing");

    private static final Script STILL = Script.named("still");

    @Override
    public List<String> problems(Page page) {
        List<String> playing = PLAYING.problems(page);
        page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        List<String> moving = STILL.problems(page);
        page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        return Stream.concat(playing.stream(), moving.stream()).toList();
    }
}
