package org.coproduction.seminars.site;

import java.util.List;

/** Pages that editors put at the foot of every page; a feature that keeps such pages implements it as a bean. */
public interface FooterLinks {

    List<FooterLink> footer();
}
