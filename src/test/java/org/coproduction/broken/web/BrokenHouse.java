package org.coproduction.broken.web;

import org.coproduction.broken.Broken;
import org.springframework.stereotype.Controller;

/** A controller that breaks the house style on purpose. */
@Controller
public class BrokenHouse {

    Broken show() {
        return new Broken();
    }
}
