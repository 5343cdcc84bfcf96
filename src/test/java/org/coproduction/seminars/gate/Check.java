package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import java.util.List;

/** Something that has to be so on every page. {@link BreaksBrowserTest} shows for each that it can fail. */
interface Check {

    /** Called before the page is opened, for what can only be noticed meanwhile. */
    default void watch(Page page) {}

    /** What is wrong on the open page, each with its place. Leaves the window and the settings of the reader as they were. */
    List<String> problems(Page page);
}
