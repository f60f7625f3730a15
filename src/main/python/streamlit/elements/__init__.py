"""Classes that scripts name in annotations, where Streamlit has them."""
