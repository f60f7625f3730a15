package dev.weir;

/** A family of {@link St}'s commands. */
sealed interface Face
        permits TextFace,
                WriteFace,
                AlertFace,
                DataFace,
                ChartFace,
                SpecFace,
                MediaFace,
                ButtonFace,
                TextInputFace,
                NumberFace,
                DateFace,
                FileFace,
                ChoiceFace,
                PickerFace,
                LayoutFace,
                BoxFace,
                StatusFace,
                FlowFace,
                PageFace,
                CacheFace,
                ComponentFace,
                StateFace {}
