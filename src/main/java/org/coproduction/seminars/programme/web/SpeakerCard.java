package org.coproduction.seminars.programme.web;

import org.coproduction.seminars.media.ImageView;
import org.coproduction.seminars.people.PersonName;
import org.jspecify.annotations.Nullable;

/** Somebody who has a part in the programme. */
record SpeakerCard(PersonName person, @Nullable ImageView photo) {}
