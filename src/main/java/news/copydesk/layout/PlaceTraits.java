package news.copydesk.layout;

/** Where on the page a line stands: counted from both ends, from the prose around it, and inside its block. */
final class PlaceTraits implements TraitReader {

    @Override
    public void read(Sheet sheet, int index, LineTraits traits) {
        int size = sheet.size();
        traits.addUpTo(Trait.INDEX, index + 1);
        traits.addUpTo(Trait.FROM_END, size - index);
        traits.addUpTo(Trait.PAGE_SIZE, size);
        traits.addUpTo(Trait.PROSE_BEFORE, sheet.prose().before(index));
        traits.addUpTo(Trait.PROSE_AFTER, sheet.prose().after(index));
        traits.addUpTo(
                Trait.SINCE_PROSE,
                sheet.prose().before(index) == 0
                        ? Integer.MAX_VALUE
                        : index - sheet.prose().last(index) - 1);
        traits.addUpTo(
                Trait.UNTIL_PROSE,
                sheet.prose().after(index) == 0
                        ? Integer.MAX_VALUE
                        : sheet.prose().next(index) - index - 1);
        if (sheet.prose().usualLength() > 0) {
            traits.addUpTo(
                    Trait.RELATIVE_LENGTH,
                    100 * sheet.shape(index).weight() / sheet.prose().usualLength());
        }
        readBlock(sheet, index, traits);
    }

    private static void readBlock(Sheet sheet, int index, LineTraits traits) {
        int size = sheet.size();
        boolean blankBefore = index == 0 || sheet.blankBefore(index);
        boolean blankAfter = index == size - 1 || sheet.blankBefore(index + 1);
        traits.addIf(Trait.BLANK_BEFORE, blankBefore);
        traits.addIf(Trait.BLANK_AFTER, blankAfter);
        traits.add(Trait.BLOCK_PLACE, blankBefore ? blankAfter ? "only" : "first" : blankAfter ? "last" : "middle");
        int reach = 6;
        int first = index;
        while (index - first < reach && first > 0 && !sheet.blankBefore(first)) {
            first--;
        }
        int last = index;
        while (last - index < reach && last + 1 < size && !sheet.blankBefore(last + 1)) {
            last++;
        }
        traits.addUpTo(Trait.BLOCK_SIZE, last - first + 1);
        int before = sheet.prose().has(index) ? 0 : index - sheet.prose().last(index);
        traits.addUpTo(Trait.RUN_OF_SHORT, before + sheet.prose().next(index) - index - 1);
    }
}
