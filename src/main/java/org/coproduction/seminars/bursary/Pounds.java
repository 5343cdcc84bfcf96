package org.coproduction.seminars.bursary;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of money in pounds sterling, up to a million. */
public record Pounds(int pence) {

    private static final int PENCE = 100;
    private static final Pattern SHAPE = Pattern.compile("£?\\s*(\\d{1,6}|\\d{1,3},\\d{3})(?:\\.(\\d{2}))?");

    public Pounds {
        if (pence < 0 || pence > 1_000_000 * PENCE) {
            throw new IllegalArgumentException("Out of range");
        }
    }

    /** Takes what people type: 45, £45, 45.50, 1,250. */
    public static Optional<Pounds> parse(String text) {
        Matcher amount = SHAPE.matcher(text.strip());
        if (!amount.matches()) {
            return Optional.empty();
        }
        int pounds = Integer.parseInt(amount.group(1).replace(",", ""));
        int pence = amount.group(2) == null ? 0 : Integer.parseInt(amount.group(2));
        return Optional.of(new Pounds(pounds * PENCE + pence));
    }

    /** “£45”, “£1,250.50”. */
    @Override
    public String toString() {
        return pence % PENCE == 0
                ? String.format(Locale.UK, "£%,d", pence / PENCE)
                : String.format(Locale.UK, "£%,d.%02d", pence / PENCE, pence % PENCE);
    }
}
