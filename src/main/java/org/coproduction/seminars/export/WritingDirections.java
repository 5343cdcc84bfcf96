package org.coproduction.seminars.export;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a paragraph, by the rules of Unicode, where what is read from left to right meets what is not. A number or a word the
 * other way round inside of it stays a part of it: {@link RightToLeft} knows where that goes.
 */
final class WritingDirections implements BidiSplitter {

    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String text, byte direction) {
        Bidi paragraph = new Bidi(text, flags(direction));
        List<BidiTextRun> parts = new ArrayList<>();
        int start = 0;
        for (int run = 1; run <= paragraph.getRunCount(); run++) {
            if (run == paragraph.getRunCount() || isToRight(paragraph, run) != isToRight(paragraph, run - 1)) {
                int limit = paragraph.getRunLimit(run - 1);
                parts.add(new BidiTextRun(start, limit - start, isToRight(paragraph, run - 1) ? LTR : RTL));
                start = limit;
            }
        }
        runs = parts;
    }

    private static int flags(byte direction) {
        return switch (direction) {
            case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
            case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
            default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        };
    }

    private static boolean isToRight(Bidi paragraph, int run) {
        return paragraph.getRunLevel(run) == 0;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }
}
