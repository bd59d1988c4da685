package news.copydesk.enrich.caption;

import java.util.List;

/** What broadcasters' pages read out before a caption, for those who cannot see the picture: {@code Image caption, …}. */
final class CaptionOpenings {

    private static final List<String> OPENINGS = List.of(
            "Image caption",
            "图像加注文字",
            "圖像加註文字",
            "التعليق على الصورة",
            "توضیح تصویر",
            "इमेज कैप्शन",
            "Подпись к фото",
            "Підпис до фото",
            "Fotoğraf altı yazısı",
            "画像説明",
            "사진 설명",
            "تصویر کا کیپشن",
            "ছবির ক্যাপশান",
            "படக்குறிப்பு",
            "คำบรรยายภาพ",
            "Pie de foto",
            "Legenda da foto",
            "Keterangan gambar",
            "Chụp lại hình ảnh",
            "Maelezo ya picha");

    private CaptionOpenings() {}

    /** The caption without such words and the comma behind them. */
    static String without(String caption) {
        for (String opening : OPENINGS) {
            int end = opening.length();
            if (caption.startsWith(opening) && end < caption.length() && ",،，:：".indexOf(caption.charAt(end)) >= 0) {
                return caption.substring(end + 1).strip();
            }
        }
        return caption;
    }
}
